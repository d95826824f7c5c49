package org.concordat.programme.sharing.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.sharing.benchmark.Costs.share;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.sharing.benchmark.Benchmark.ShownCost;
import org.concordat.programme.sharing.benchmark.BenchmarkedCosts.Entry;
import org.junit.jupiter.api.Test;

class BenchmarkTest {

    private static final CostedChannel COSTED = new CostedChannel("BLUE_BADGE", "POST", new FinancialYear(2008));

    private static Entry entry(String amount, boolean shown) {
        return new Entry(UUID.randomUUID(), "Council at " + amount, true, shown, share(amount, 1));
    }

    private static List<Entry> entries(boolean shown, String... amounts) {
        return Arrays.stream(amounts).map(amount -> entry(amount, shown)).toList();
    }

    private static List<Entry> both(List<Entry> some, List<Entry> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static Benchmark forOfficers(List<Entry> entries) {
        return Benchmark.of(COSTED, entries, Optional.empty());
    }

    private static Benchmark forOwner(Entry own, List<Entry> others) {
        return Benchmark.of(COSTED, both(List.of(own), others), Optional.of(own.organisation()));
    }

    private static void assertTellsOnlyHowMany(Benchmark benchmark, int n) {
        assertThat(benchmark).isEqualTo(new Benchmark(COSTED, n, null, null, null, List.of()));
    }

    @Test
    void ofFewerThanFiveTellsOnlyHowMany() {
        assertTellsOnlyHowMany(forOfficers(List.of()), 0);
        assertTellsOnlyHowMany(forOfficers(entries(true, "10", "20", "30", "40")), 4);
        assertTellsOnlyHowMany(forOwner(entry("10", true), entries(true, "20", "30", "40")), 4);
        assertThat(forOfficers(entries(true, "10", "20", "30", "40", "50")).spread())
                .isEqualTo(new Benchmark.Spread(
                        Money.of("10"), Money.of("20"), Money.of("30"), Money.of("40"), Money.of("50")));
        assertThat(forOfficers(entries(false, "10", "20", "30", "40", "50")).spread())
                .isNotNull();
    }

    @Test
    void tellsOnlyHowManyWhereAHiddenCostWouldFollowFromTheOthers() {
        List<Entry> shown = entries(true, "10", "20", "30", "40");
        assertTellsOnlyHowMany(forOfficers(both(shown, entries(false, "50"))), 5);
        assertThat(forOfficers(both(shown, entries(false, "50", "60"))).spread())
                .isNotNull();
        // one's own is known to oneself
        assertTellsOnlyHowMany(
                forOwner(entry("5", false), both(entries(true, "10", "20", "30"), entries(false, "50"))), 5);
        assertThat(forOwner(entry("5", false), shown).spread()).isNotNull();
        assertThat(forOwner(entry("5", false), both(shown, entries(false, "50", "60")))
                        .spread())
                .isNotNull();
    }

    @Test
    void showsTheCostsOfOthersOnlyWhereTheyAgreedTheLowestFirst() {
        Benchmark benchmark =
                forOwner(entry("25", true), both(entries(false, "10", "20"), entries(true, "40", "30", "40")));
        assertThat(benchmark.others())
                .extracting(ShownCost::unitCost)
                .containsExactly(Money.of("30"), Money.of("40"), Money.of("40"));
    }

    @Test
    void theLowestAndTheHighestAreThoseThatWhoeverAsksMaySee() {
        List<Entry> others = both(entries(false, "1", "99"), entries(true, "30", "40"));
        Benchmark forOwner = forOwner(entry("35", false), others);
        assertThat(forOwner.spread())
                .isEqualTo(new Benchmark.Spread(
                        Money.of("30"), Money.of("30"), Money.of("35"), Money.of("40"), Money.of("40")));
        Benchmark forCheapest = forOwner(entry("0.50", false), others);
        assertThat(forCheapest.spread().lowest()).isEqualTo(Money.of("0.50"));
        assertThat(forCheapest.spread().highest()).isEqualTo(Money.of("40"));
        Benchmark forOfficers = forOfficers(both(others, entries(false, "50")));
        assertThat(forOfficers.spread().lowest()).isEqualTo(Money.of("30"));
        assertThat(forOfficers.spread().highest()).isEqualTo(Money.of("40"));
    }

    @Test
    void whereNobodyAgreedThereAreQuartilesAlone() {
        assertThat(forOfficers(entries(false, "10", "20", "30", "40", "50")).spread())
                .isEqualTo(new Benchmark.Spread(null, Money.of("20"), Money.of("30"), Money.of("40"), null));
    }

    @Test
    void saysWhereOnesOwnStands() {
        Entry own = entry("25", false);
        assertThat(forOwner(own, entries(false, "10", "20", "30", "40")).own())
                .isEqualTo(new Benchmark.OwnCost(own.organisation(), Money.of("25"), 2));
        assertThat(forOfficers(entries(false, "10", "20", "30", "40", "50")).own())
                .isNull();
    }

    @Test
    void comparesOnesOwnAlsoWithThoseOfAnotherSubRegion() {
        var own = new Entry(UUID.randomUUID(), "Elsewhere", false, false, share("100", 1));
        Benchmark benchmark = forOwner(own, entries(false, "10", "20", "30", "40", "50"));
        assertThat(benchmark.n()).isEqualTo(5);
        assertThat(benchmark.spread().median()).isEqualTo(Money.of("30"));
        assertThat(benchmark.own().quarter()).isEqualTo(4);
        assertThat(benchmark.half().notShown()).isEqualTo(5);
        assertTellsOnlyHowMany(forOwner(own, entries(false, "10", "20", "30", "40")), 4);
    }

    @Test
    void namesWhoDoesItForHalfWhereTheyAgreedAndCountsTheRest() {
        Benchmark benchmark = forOwner(
                entry("20", true), both(entries(true, "10", "10.01", "5"), entries(false, "9.99", "10", "10.01")));
        assertThat(benchmark.half().of()).isEqualTo(Money.of("20"));
        assertThat(benchmark.half().organisations())
                .extracting(ShownCost::name)
                .containsExactly("Council at 5", "Council at 10");
        assertThat(benchmark.half().notShown()).isEqualTo(2);
    }

    @Test
    void halvesTheMedianForWhoHasStatedNone() {
        Benchmark benchmark = forOfficers(both(entries(true, "10", "30", "40"), entries(false, "5", "20")));
        assertThat(benchmark.half().of()).isEqualTo(Money.of("20"));
        assertThat(benchmark.half().organisations()).extracting(ShownCost::name).containsExactly("Council at 10");
        assertThat(benchmark.half().notShown()).isEqualTo(1);
        assertThat(Benchmark.of(COSTED, entries(true, "10", "20", "30", "40", "50"), Optional.of(UUID.randomUUID()))
                        .half()
                        .of())
                .isEqualTo(Money.of("30"));
    }
}
