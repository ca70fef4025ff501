package org.mitschrift.text.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitsTest {
    @Test
    void knowsATaxIdByItsLastDigit() {
        assertThat(CheckDigits.isTaxId("86095742719")).isTrue();
        assertThat(CheckDigits.isTaxId("86095742718")).isFalse();
    }

    @Test
    void knowsASocialSecurityNumber() {
        assertThat(CheckDigits.isSocialSecurity("15070649C103")).isTrue();
        assertThat(CheckDigits.isSocialSecurity("15070649C104")).isFalse();
    }

    @Test
    void knowsAnIdentityCardWithItsCheckDigit() {
        assertThat(CheckDigits.isTravelDocument("T220001293")).isTrue();
        assertThat(CheckDigits.isTravelDocument("T220001294")).isFalse();
        assertThat(CheckDigits.isTravelDocument("T22000129")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "null, 0",
        "zwo, 2",
        "sechzehn, 16",
        "achtundsiebzig, 78",
        "nullhundertsechsundsiebzig, 0176",
        "Fuenf, 5",
        "einsnullacht, 108",
        "achtung, ",
        "neunmalklug, ",
        "ein, "
    })
    void readsNumberWords(String word, String digits) {
        assertThat(SpokenNumbers.digits(word)).isEqualTo(digits);
    }
}
