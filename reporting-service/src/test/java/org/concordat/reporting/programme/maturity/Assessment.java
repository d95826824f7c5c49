package org.concordat.reporting.programme.maturity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Told;

/** A round of a questionnaire with a question that takes a level from 0 to 2, and one that takes yes or no. */
public record Assessment(Told told, FinancialYear year, UUID round, UUID questionnaire) {

    static final Instant RECORDED = Instant.parse("2008-04-01T09:00:00Z");
    static final String SHEETS = "programme.answer-sheets";

    public static Assessment in(FinancialYear year, Told told) {
        var assessment = new Assessment(told, year, UUID.randomUUID(), UUID.randomUUID());
        told.that(
                "programme.questionnaires",
                Map.of(
                        "id",
                        assessment.questionnaire(),
                        "code",
                        "IMPROVEMENT",
                        "edition",
                        1,
                        "kind",
                        "MATURITY",
                        "dimensions",
                        List.of(Map.of("code", "LEADERSHIP", "name", "Leadership")),
                        "questions",
                        List.of(
                                question("VISION", "LEVEL", List.of("Not begun", "Begun", "Done")),
                                question("BUDGET", "YES_NO", List.of()))));
        return assessment;
    }

    private static Map<String, Object> question(String code, String answer, List<String> levels) {
        return Map.of(
                "code",
                code,
                "dimension",
                "LEADERSHIP",
                "text",
                "What of " + code + "?",
                "answer",
                answer,
                "levels",
                levels,
                "options",
                List.of());
    }

    public void closed() {
        closed(year.lastDay());
    }

    void closed(LocalDate on) {
        var state = new LinkedHashMap<String, Object>();
        state.put("id", round);
        state.put("questionnaire", questionnaire);
        state.put("name", "Autumn");
        state.put("closedOn", on);
        LocalDate since = on == null ? year.firstDay() : on;
        told.that("programme.assessment-rounds", round, on == null ? 0 : 1, since, RECORDED, state);
    }

    Map<String, Object> sheet(String subRegion, String status, Integer level, Boolean yes) {
        var vision = new LinkedHashMap<String, Object>();
        vision.put("question", "VISION");
        vision.put("level", level);
        var budget = new LinkedHashMap<String, Object>();
        budget.put("question", "BUDGET");
        budget.put("yes", yes);
        return Map.of(
                "id",
                UUID.randomUUID(),
                "round",
                round,
                "status",
                status,
                "subRegion",
                subRegion,
                "answers",
                Stream.of(level == null ? null : vision, yes == null ? null : budget)
                        .filter(answer -> answer != null)
                        .toList(),
                "scores",
                level == null
                        ? List.of()
                        : List.of(Map.of("dimension", "LEADERSHIP", "score", level + ".00", "answered", 1)));
    }

    public void submitted(String subRegion, int sheets, Integer level, Boolean yes) {
        for (int i = 0; i < sheets; i++) {
            told.that(SHEETS, sheet(subRegion, "SUBMITTED", level, yes));
        }
    }
}
