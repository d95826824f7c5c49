package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.concordat.local.Service;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan by source, as the partnership reads it: what each brings, what activities take of it, and what it saves. */
@Order(2)
@ExtendWith(WithPartnership.class)
class PlanBySourceStoryTest {
    private static final String YEAR = "2008-09";
    private static final String CORE = "CORE";
    private static final String ADDED_VALUE = "ADDED_VALUE";

    private static ServiceClient programme;

    @BeforeAll
    static void speakTo(Partnership partnership) {
        programme = partnership.machine(Service.PROGRAMME);
    }

    private static JsonNode plan(String year) {
        return programme.get("regional-plan?financialYear=" + year);
    }

    private static JsonNode programmeIn(JsonNode plan, String code) {
        return named(plan.required("programmes"), "code", code);
    }

    private static JsonNode named(JsonNode all, String property, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(item -> item.required(property).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing with " + property + " " + value + " in " + all));
    }

    private static BigDecimal gap(JsonNode figures, String stream) {
        return pounds(named(figures.required("sources"), "stream", stream).required("gap"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-09", "2009-10"})
    void p1EachSourceBringsWhatTheDataSetSays(String year) {
        JsonNode total = plan(year).required("total");
        assertThat(pounds(named(total.required("sources"), "stream", CORE).required("budget")))
                .isEqualTo(Expected.total("core budget per year GBP"))
                .isEqualByComparingTo("230500.00");
        assertThat(pounds(
                        named(total.required("sources"), "stream", ADDED_VALUE).required("budget")))
                .isEqualTo(Expected.total("added-value grant per year GBP"))
                .isEqualByComparingTo("150000.00");
        assertThat(pounds(total.required("nonCashableSaving")))
                .isEqualTo(Expected.total("non-cashable saving per year GBP"))
                .isEqualByComparingTo("4113000.00");
        assertThat(pounds(total.required("grossAvoidedCost"))).isEqualByComparingTo("4473500.00");
        assertThat(total.required("avoidedCostRatio").asText()).isEqualTo("12.41");
    }

    @ParameterizedTest
    @CsvSource({"BPI, 614000, 8.02", "RTNW, 894500, 10.47", "CSM, 1089000, 13.96", "ISS, 1515500, 17.04"})
    void p1FourProgrammesPlanAllThatEachSourceBrings(String code, BigDecimal saving, String ratio) {
        for (String year : List.of("2008-09", "2009-10")) {
            JsonNode planned = programmeIn(plan(year), code);
            assertThat(planned.required("sources")).hasSize(2);
            assertThat(gap(planned, CORE)).isEqualByComparingTo("0");
            assertThat(gap(planned, ADDED_VALUE)).isEqualByComparingTo("0");
            assertThat(pounds(planned.required("nonCashableSaving"))).isEqualByComparingTo(saving);
            assertThat(planned.required("avoidedCostRatio").asText()).isEqualTo(ratio);
        }
    }

    @Test
    void p1HostingHasABudgetAndNoActivitySoItSavesNothing() {
        JsonNode hosting = programmeIn(plan(YEAR), "HOST");
        assertThat(hosting.required("sources")).singleElement().satisfies(source -> {
            assertThat(source.required("stream").asText()).isEqualTo(CORE);
            assertThat(pounds(source.required("budget"))).isEqualByComparingTo("20000.00");
            assertThat(pounds(source.required("gap"))).isEqualByComparingTo("20000.00");
        });
        assertThat(hosting.required("nonCashableSaving").isNull()).isTrue();
        assertThat(hosting.required("avoidedCostRatio").isNull()).isTrue();
    }

    @Test
    void p1WhatMovesFromAddedValueToCoreIsUnplannedThereAndTooMuchHere() {
        JsonNode before = programmeIn(plan(YEAR), "BPI");
        String activities = "programmes/" + before.required("id").asText() + "/activities";
        JsonNode support = StreamSupport.stream(programme.list(activities).spliterator(), false)
                .filter(activity -> activity.at("/years/0/sources").size() == 2)
                .findFirst()
                .orElseThrow();
        String path = activities + "/" + support.required("id").asText();
        try {
            move(path, "1000.00");
            JsonNode after = programmeIn(plan(YEAR), "BPI");
            assertThat(gap(after, ADDED_VALUE)).isEqualByComparingTo("1000.00");
            assertThat(gap(after, CORE)).isEqualByComparingTo("-1000.00");
            assertThat(after.required("gap")).isEqualTo(before.required("gap"));
            assertThat(after.required("nonCashableSaving")).isEqualTo(before.required("nonCashableSaving"));
        } finally {
            move(path, "-1000.00");
        }
        assertThat(programmeIn(plan(YEAR), "BPI")).isEqualTo(before);
    }

    /** Moves an amount of the activity from added value to core in the first year. */
    private static void move(String activity, String amount) {
        BigDecimal moved = new BigDecimal(amount);
        JsonNode present = programme.get(activity);
        List<Map<String, Object>> budgets = StreamSupport.stream(
                        present.required("years").spliterator(), false)
                .flatMap(year ->
                        budgets(year, year.required("financialYear").asText().equals(YEAR), moved))
                .toList();
        programme.patch(
                activity,
                object("budgets", budgets),
                '"' + present.required("version").asText() + '"');
    }

    private static Stream<Map<String, Object>> budgets(JsonNode year, boolean moves, BigDecimal moved) {
        Map<String, BigDecimal> budgets = new LinkedHashMap<>();
        year.required("sources")
                .forEach(source -> budgets.put(source.required("stream").asText(), pounds(source.required("budget"))));
        if (moves) {
            budgets.merge(CORE, moved, BigDecimal::add);
            budgets.merge(ADDED_VALUE, moved, BigDecimal::subtract);
        }
        return budgets.entrySet().stream()
                .map(source -> object(
                        "financialYear",
                        year.required("financialYear").asText(),
                        "stream",
                        source.getKey(),
                        "amount",
                        money(source.getValue())));
    }
}
