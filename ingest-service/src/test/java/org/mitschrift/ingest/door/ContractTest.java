package org.mitschrift.ingest.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mitschrift.contract.submission.DsaCategory;
import org.mitschrift.ingest.http.Refusals;
import org.mitschrift.kit.http.ProblemType;
import org.mitschrift.testkit.Caller;
import org.mitschrift.testkit.HttpContract;
import org.mitschrift.testkit.ServiceContract;

class ContractTest extends ServiceContract {
    @RegisterExtension
    static final DoorStand DOOR = DoorStand.shared();

    @Override
    protected Caller caller() {
        return DOOR.as(DoorStand.KEY);
    }

    @Override
    protected HttpContract contract() {
        return DOOR.contract();
    }

    @Override
    protected List<ProblemType> refusals() {
        return Refusals.ALL;
    }

    @Test
    void listsEveryCategoryOfAReport() {
        assertThat(contract().texts("/components/schemas/Report/properties/category/enum"))
                .containsExactlyElementsOf(DsaCategory.ALL);
    }
}
