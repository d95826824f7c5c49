package org.concordat.reporting.indicator.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.concordat.platform.problem.Refusal;
import org.concordat.reporting.indicator.indicator.Better;
import org.concordat.reporting.indicator.indicator.Frequency;
import org.concordat.reporting.indicator.indicator.IndicatorKind;
import org.concordat.reporting.indicator.indicator.Measured;
import org.concordat.reporting.indicator.indicator.Succession;
import org.concordat.reporting.indicator.series.SeriesBody;
import org.concordat.reporting.indicator.series.SeriesRule;
import org.concordat.reporting.indicator.series.Span;
import org.concordat.reporting.region.Networks.Participation;
import org.junit.jupiter.api.Test;

/** "Shows n, quartiles; ranks only where the indicator allows it": reporting.md, Comparison. */
class ComparisonTest {

    private static SeriesRule rule(IndicatorKind kind, Better better, String... levels) {
        return new SeriesRule(
                Measured.rule("IT", kind, null, levels), better, Frequency.YEAR, Succession.NONE, null, null);
    }

    private static List<ComparedValue> values(String... values) {
        var compared = new ArrayList<ComparedValue>();
        for (String value : values) {
            compared.add(new ComparedValue(UUID.randomUUID(), "Council " + compared.size(), value));
        }
        return compared;
    }

    private static Comparison ranked(Better better, String... values) {
        return new Comparison(rule(IndicatorKind.NUMBER, better), true, values(values));
    }

    private static List<Integer> ranks(Comparison comparison) {
        return comparison.values().stream().map(comparison::rank).toList();
    }

    @Test
    void showsInclusiveQuartiles() {
        Quartiles five =
                ranked(Better.HIGHER, "10", "20", "40", "30", "50").spread().orElseThrow();
        assertThat(five)
                .isEqualTo(new Quartiles(
                        new BigDecimal("10"),
                        new BigDecimal("20"),
                        new BigDecimal("30"),
                        new BigDecimal("40"),
                        new BigDecimal("50")));
        Quartiles six =
                ranked(Better.HIGHER, "1", "2", "3", "4", "5", "6").spread().orElseThrow();
        assertThat(six.lower()).isEqualByComparingTo("2.25");
        assertThat(six.median()).isEqualByComparingTo("3.5");
        assertThat(six.upper()).isEqualByComparingTo("4.75");
    }

    @Test
    void showsTheSpreadOfFewToo() {
        assertThat(ranked(Better.HIGHER, "1", "2", "3", "4").spread()).hasValueSatisfying(spread -> {
            assertThat(spread.lower()).isEqualByComparingTo("1.75");
            assertThat(spread.upper()).isEqualByComparingTo("3.25");
        });
        assertThat(ranked(Better.HIGHER, "7").spread())
                .hasValueSatisfying(spread -> assertThat(spread.median()).isEqualByComparingTo("7"));
        assertThat(ranked(Better.HIGHER).spread()).isEmpty();
    }

    @Test
    void equalValuesShareARankAndTheNextOneIsSkipped() {
        assertThat(ranks(ranked(Better.HIGHER, "7", "9", "9", "8"))).containsExactly(1, 1, 3, 4);
        assertThat(ranks(ranked(Better.LOWER, "7", "9", "9", "8"))).containsExactly(1, 2, 3, 3);
        assertThat(ranks(ranked(Better.HIGHER, "9", "9.0"))).containsExactly(1, 1);
    }

    @Test
    void ranksNobodyWhereTheIndicatorDoesNotAllowItAndOrdersByName() {
        var unranked = new Comparison(rule(IndicatorKind.NUMBER, Better.HIGHER), false, values("1", "9"));
        assertThat(ranks(unranked)).containsExactly(null, null);
        assertThat(unranked.values()).extracting(ComparedValue::name).containsExactly("Council 0", "Council 1");
    }

    @Test
    void levelsAreRankedByTheirPlaceAndHaveNoQuartiles() {
        var levels = new Comparison(
                rule(IndicatorKind.LEVEL, Better.HIGHER, "POOR", "FAIR", "GOOD"), true, values("POOR", "GOOD", "FAIR"));
        assertThat(levels.values()).extracting(ComparedValue::value).containsExactly("GOOD", "FAIR", "POOR");
        assertThat(levels.spread()).isEmpty();
    }

    @Property
    void quartilesStandInOrderBetweenTheLowestAndTheHighest(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -1000, max = 1000) Integer> figures) {
        Quartiles found = Quartiles.of(figures.stream().map(BigDecimal::valueOf).toList());
        assertThat(List.of(found.minimum(), found.lower(), found.median(), found.upper(), found.maximum()))
                .isSorted();
    }

    @Test
    void aGroupHasTypesOrNetworksOrNamedNeighboursAndEachOnce() {
        UUID neighbour = UUID.randomUUID();
        UUID network = UUID.randomUUID();
        assertRefused("types-or-neighbours", List.of(), List.of(), List.of());
        assertRefused("types-or-neighbours", List.of("DISTRICT"), List.of(), List.of(neighbour));
        assertRefused("types-or-neighbours", List.of("DISTRICT"), List.of(network), List.of());
        assertRefused("types-or-neighbours", List.of(), List.of(network), List.of(neighbour));
        assertRefused("member-repeated", List.of("DISTRICT", "DISTRICT"), List.of(), List.of());
        assertRefused("member-repeated", List.of(), List.of(network, network), List.of());
        assertRefused("member-repeated", List.of(), List.of(), List.of(neighbour, neighbour));
        new ComparisonGroupDetails("Some", List.of("DISTRICT"), List.of(), List.of()).requireSound();
        new ComparisonGroupDetails("Some", List.of(), List.of(network), List.of()).requireSound();
    }

    @Test
    void ofATypeThoseAreComparedThatWereThereWhenThePeriodEndedAndNamedNeighboursAlways() {
        var period = new Span(LocalDate.of(2007, 4, 1), LocalDate.of(2008, 3, 31));
        var ofType =
                new ComparisonGroup("G", new ComparisonGroupDetails("Some", List.of("DISTRICT"), List.of(), List.of()));
        assertThat(ofType.compares(body("DISTRICT", null, period.lastDay()), period, List.of()))
                .isTrue();
        assertThat(ofType.compares(body("DISTRICT", null, period.lastDay().minusDays(1)), period, List.of()))
                .isFalse();
        assertThat(ofType.compares(body("DISTRICT", period.lastDay(), null), period, List.of()))
                .isTrue();
        assertThat(ofType.compares(body("DISTRICT", period.lastDay().plusDays(1), null), period, List.of()))
                .isFalse();
        assertThat(ofType.compares(body("COUNTY", null, null), period, List.of()))
                .isFalse();
        SeriesBody ended = body("DISTRICT", null, period.firstDay());
        var named =
                new ComparisonGroup("N", new ComparisonGroupDetails("Some", List.of(), List.of(), List.of(ended.id())));
        assertThat(named.compares(ended, period, List.of())).isTrue();
        assertThat(named.compares(body("DISTRICT", null, null), period, List.of()))
                .isFalse();
    }

    @Test
    void ofANetworkThoseAreComparedThatTookPartWhenThePeriodEnded() {
        var period = new Span(LocalDate.of(2007, 4, 1), LocalDate.of(2008, 3, 31));
        LocalDate last = period.lastDay();
        var group = new ComparisonGroup(
                "G", new ComparisonGroupDetails("Some", List.of(), List.of(UUID.randomUUID()), List.of()));
        SeriesBody body = body("DISTRICT", null, null);
        assertThat(group.compares(body, period, List.of(new Participation(body.id(), last, null))))
                .isTrue();
        assertThat(group.compares(body, period, List.of(new Participation(body.id(), last.plusDays(1), null))))
                .isFalse();
        assertThat(group.compares(body, period, List.of(new Participation(body.id(), period.firstDay(), last))))
                .isFalse();
        assertThat(group.compares(
                        body, period, List.of(new Participation(body.id(), period.firstDay(), last.plusDays(1)))))
                .isTrue();
        assertThat(group.compares(body, period, List.of(new Participation(UUID.randomUUID(), last, null))))
                .isFalse();
        SeriesBody ended = body("DISTRICT", null, period.firstDay());
        assertThat(group.compares(ended, period, List.of(new Participation(ended.id(), period.firstDay(), null))))
                .isFalse();
    }

    private static SeriesBody body(String type, LocalDate firstDay, LocalDate lastDay) {
        return new SeriesBody(UUID.randomUUID(), "A council", type, null, firstDay, lastDay);
    }

    private static void assertRefused(String type, List<String> types, List<UUID> networks, List<UUID> organisations) {
        var details = new ComparisonGroupDetails("Some", types, networks, organisations);
        assertThatThrownBy(details::requireSound)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
