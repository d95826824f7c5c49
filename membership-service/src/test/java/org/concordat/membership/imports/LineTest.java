package org.concordat.membership.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.concordat.membership.imports.LineResult.Outcome;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final UUID ID = UUID.randomUUID();

    private static Taken take(String content) {
        if (content.equals("bad")) {
            throw Refusal.rule("bad", "Write good instead.");
        }
        return new Taken(ID, content.equals("new"));
    }

    @Test
    void aBadLineNeverLosesAGoodOne() {
        List<Line<String>> lines = List.of(
                new Line<>(2, "bad", null),
                Line.unreadable(3, "It has no quotation mark at its end."),
                new Line<>(4, "new", null),
                new Line<>(5, "known", null));

        assertThat(Line.takeAll(lines, LineTest::take, () -> {}))
                .containsExactly(
                        new LineResult(2, Outcome.REFUSED, null, "Write good instead."),
                        new LineResult(3, Outcome.REFUSED, null, "It has no quotation mark at its end."),
                        new LineResult(4, Outcome.ACCEPTED, ID, null),
                        new LineResult(5, Outcome.UNCHANGED, ID, null));
    }
}
