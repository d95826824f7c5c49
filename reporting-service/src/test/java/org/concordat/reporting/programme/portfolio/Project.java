package org.concordat.reporting.programme.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** A project for tests as programme tells it, proposed on the first day of a year. */
public record Project(UUID id, Map<String, Object> state) {

    public static final String TOPIC = "programme.projects";

    public static Project in(FinancialYear year, UUID programme, String stage) {
        UUID id = UUID.randomUUID();
        var state = new LinkedHashMap<String, Object>();
        state.put("id", id);
        state.put("lead", UUID.randomUUID());
        state.put("programme", programme);
        state.put("proposedOn", year.firstDay());
        state.put("stage", stage);
        return new Project(id, state);
    }

    public Project with(String field, Object value) {
        var other = new LinkedHashMap<>(state);
        other.put(field, value);
        return new Project(id, other);
    }

    public Project rated(String overall) {
        return with("lastReport", Map.of("overall", overall));
    }

    public Project spent(FinancialYear year, String... amounts) {
        return with(
                "spent",
                List.of(amounts).stream()
                        .map(amount ->
                                Map.of("financialYear", year, "stream", "STREAM-" + amount, "amount", money(amount)))
                        .toList());
    }

    static Map<String, Object> money(String amount) {
        return Map.of("amount", amount, "currency", "GBP");
    }

    /** Its business case, which is to cost and to bring something in a year. */
    public Map<String, Object> businessCase(
            FinancialYear year, int approved, String cost, boolean cashable, String planned, String... realised) {
        return Map.of(
                "project",
                id,
                "approvedVersion",
                approved,
                "costs",
                List.of(Map.of("financialYear", year, "kind", "CAPITAL", "amount", money(cost))),
                "benefits",
                List.of(Map.of(
                        "id",
                        UUID.randomUUID(),
                        "description",
                        "Fewer payrolls",
                        "scale",
                        "MONEY",
                        "cashable",
                        cashable,
                        "profile",
                        List.of(Map.of("financialYear", year, "planned", planned)),
                        "realised",
                        List.of(realised).stream()
                                .map(came -> Map.of("financialYear", year, "realised", came))
                                .toList())));
    }
}
