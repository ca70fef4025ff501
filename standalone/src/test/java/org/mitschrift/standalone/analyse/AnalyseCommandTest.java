package org.mitschrift.standalone.analyse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.json.Json;
import org.mitschrift.standalone.MitschriftMain;

/** The command as a process of its own, with files and pipes. */
class AnalyseCommandTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void answersFiveThousandLinesInTheirOrder() throws Exception {
        String lines = IntStream.range(0, 5000)
                .mapToObj(i -> "{\"id\":\"c-" + i + "\",\"text\":\"Beitrag " + i + ": "
                        + "Das Bürgeramt braucht längere Öffnungszeiten. ".repeat(1 + i % 5) + "\"}\n")
                .collect(Collectors.joining());

        Run run = run(lines.getBytes(UTF_8));

        assertThat(run.exitCode()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.answers())
                .extracting(answer -> answer.get("id").textValue())
                .containsExactlyElementsOf(
                        IntStream.range(0, 5000).mapToObj(i -> "c-" + i).toList());
    }

    @Test
    void leavesKeyPhrasesOutWhenAskedTo() throws Exception {
        byte[] line = "{\"id\":\"1\",\"text\":\"Die Schulung im Bürgeramt fehlt.\"}".getBytes(UTF_8);

        assertThat(run(line).answers().get(0).get("keyPhrases")).isNotEmpty();
        assertThat(run(line, "--no-key-phrases").answers().get(0).get("keyPhrases"))
                .isEmpty();
    }

    @Test
    void answersBrokenLinesByTheirNumberAndGoesOn() throws Exception {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (String line : List.of(
                "{\"id\":\"good\",\"text\":\"Ihr Vollidioten 😀 ihr Vollidioten\"}",
                "no json",
                "{\"id\":\"huge\",\"text\":\"" + "x".repeat(3_000_000) + "\"}",
                "{\"id\":\"surrogate\",\"text\":\"a\\ud83d b\"}",
                "{\"id\":\"empty\",\"text\":\"\"}",
                "",
                "{\"id\":\"nul\",\"text\":\"a\\u0000b\"}",
                "{\"id\":\"long\",\"text\":\"" + "x".repeat(10_001) + "\"}")) {
            lines.write((line + "\n").getBytes(UTF_8));
        }
        lines.write(new byte[] {'"', (byte) 0xff, '"', '\n', 0, '\n'});
        lines.write("{\"id\":\"last\",\"text\":\"Danke für die Mühe\"}".getBytes(UTF_8));

        Run run = run(lines.toByteArray());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.errors()).isEmpty();
        assertThat(run.answers())
                .extracting(answer -> answer.has("line")
                        ? answer.get("line").asText()
                        : answer.get("id").textValue())
                .containsExactly("good", "2", "3", "4", "5", "7", "8", "9", "10", "last");
        assertThat(run.answers().stream().filter(answer -> answer.has("line")))
                .allSatisfy(
                        answer -> assertThat(answer.get("error").textValue()).isNotBlank());
    }

    @Test
    void quotesExactlyWhatStandsAtItsOffsets() throws Exception {
        String text = "😀 Ihr Vollidioten 😀! Mail an hans.meier@gmail.com, ihr V o l l i d i o t e n";

        JsonNode answer =
                run(Json.bytes(Map.of("id", 1, "text", text))).answers().get(0);

        assertThat(answer.get("verdict").textValue()).isEqualTo("review");
        assertThat(quotes(answer)).isNotEmpty().allSatisfy(quote -> assertThat(
                        quote.get("text").textValue())
                .isEqualTo(text.substring(
                        quote.get("start").intValue(), quote.get("end").intValue())));
    }

    @Test
    void answersBeforeTheInputEndsWhenItPauses() throws Exception {
        Process process =
                command().redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream in = process.getOutputStream();
                BufferedReader out = process.inputReader(UTF_8)) {
            for (int i = 0; i < 3; i++) {
                in.write(("{\"id\":" + i + ",\"text\":\"Noch ein Beitrag\"}\n").getBytes(UTF_8));
                in.flush();
                await().atMost(PATIENCE).until(out::ready);
                assertThat(out.readLine()).startsWith("{\"id\":" + i + ",");
            }
        }
        assertThat(process.waitFor()).isZero();
    }

    private static List<JsonNode> quotes(JsonNode answer) {
        List<JsonNode> quotes = new ArrayList<>();
        answer.get("signals").forEach(signal -> signal.get("evidence").forEach(quotes::add));
        return quotes;
    }

    private record Run(int exitCode, List<JsonNode> answers, String errors) {}

    private Run run(byte[] input, String... options) throws IOException, InterruptedException {
        Path in = Files.write(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int exitCode = command(options)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        List<JsonNode> answers = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            answers.add(Json.STRICT.readTree(line));
        }
        return new Run(exitCode, answers, Files.readString(err));
    }

    private static ProcessBuilder command(String... options) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(
                java,
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                MitschriftMain.class.getName(),
                "analyse");
        command.command().addAll(List.of(options));
        command.environment().remove("MITSCHRIFT_STDERR_IS_TERMINAL");
        return command;
    }
}
