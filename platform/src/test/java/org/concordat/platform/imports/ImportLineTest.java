package org.concordat.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.imports.LineResult.Outcome;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class ImportLineTest {

    private static final UUID ID = UUID.randomUUID();

    private static ImportedLine importLine(String content) {
        if (content.equals("bad")) {
            throw Refusal.rule("bad", "Write good instead.");
        }
        return new ImportedLine(ID, content.equals("new"));
    }

    @Test
    void aBadLineNeverLosesAGoodOne() {
        List<ImportLine<String>> lines = List.of(
                new ImportLine<>(2, "bad", null),
                ImportLine.unreadable(3, "It has no quotation mark at its end."),
                new ImportLine<>(4, "new", null),
                new ImportLine<>(5, "known", null));

        assertThat(ImportLine.importAll(lines, ImportLineTest::importLine, () -> {}))
                .containsExactly(
                        new LineResult(2, Outcome.REFUSED, null, "Write good instead."),
                        new LineResult(3, Outcome.REFUSED, null, "It has no quotation mark at its end."),
                        new LineResult(4, Outcome.ACCEPTED, ID, null),
                        new LineResult(5, Outcome.UNCHANGED, ID, null));
    }

    @Test
    void aFaultOfOursWithOneLineStopsNoOther() {
        List<ImportLine<String>> lines = List.of(new ImportLine<>(2, "1/0", null), new ImportLine<>(3, "new", null));

        List<LineResult> results = ImportLine.importAll(
                lines,
                content -> {
                    if (content.equals("1/0")) {
                        throw new ArithmeticException(content);
                    }
                    return importLine(content);
                },
                () -> {});

        assertThat(results).extracting(LineResult::outcome).containsExactly(Outcome.REFUSED, Outcome.ACCEPTED);
        assertThat(results.get(0).problem()).contains("on our side").doesNotContain("1/0");
    }

    @Test
    void aDatabaseThatIsAwayRefusesNoLineButEndsTheImport() {
        var away = new IllegalStateException(new SQLTransientConnectionException());
        assertThatThrownBy(() -> new ImportLine<>(2, "new", null).importedBy(content -> {
                    throw away;
                }))
                .isSameAs(away);
    }
}
