package org.concordat.programme.sharing.benchmark;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.programme.sharing.benchmark.BenchmarkedCosts.Entry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the cost of one organisation stands beside those of others. It never says what an organisation has not agreed to show:
 * of fewer than five costs it says only how many there are, and so it does where all but one are known to whoever asks, since
 * that one would follow from the spread.
 */
@Schema(
        description =
                "What a transaction costs organisations. Of fewer than five costs only their number is told, and so it is"
                        + " where all but one of the others' are shown, since that one would follow from the spread")
public record Benchmark(
        @JsonUnwrapped CostedChannel costed,

        @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "How many organisations have stated it")
        int n,

        @Schema(nullable = true) Spread spread,

        @Schema(nullable = true, description = "That of the organisation that asks; null when it has stated none")
        OwnCost own,

        @Schema(nullable = true, description = "Who does it for half")
        Half half,

        @Size(max = Benchmark.MOST)
        @Schema(description = "The costs of others that agreed to show them, the lowest first")
        List<ShownCost> others) {

    /** More than any region has. */
    static final int MOST = 1_000;

    private static final int QUARTERS = 4;

    /** How costs are spread. Quartiles are of all; a lowest or highest cost is one organisation's own. */
    @Schema(
            name = "BenchmarkSpread",
            description = "Quartiles are of all costs and inclusive: method 7, as QUARTILE.INC has them. The lowest and"
                    + " the highest are those among the costs that whoever asks may see")
    public record Spread(
            @Schema(
                    nullable = true,
                    description = "Among one's own cost and those that their owners agreed to show, so that it may be"
                            + " above a quartile; null where there is none")
            Money lowest,

            Money lowerQuartile,
            Money median,
            Money upperQuartile,

            @Schema(
                    nullable = true,
                    description = "Among one's own cost and those that their owners agreed to show, so that it may be"
                            + " below a quartile; null where there is none")
            Money highest) {

        static Spread of(Quartiles quartiles, List<ExactCost> visible) {
            return new Spread(
                    visible.stream()
                            .min(Comparator.naturalOrder())
                            .map(ExactCost::toThePenny)
                            .orElse(null),
                    quartiles.lower().toThePenny(),
                    quartiles.median().toThePenny(),
                    quartiles.upper().toThePenny(),
                    visible.stream()
                            .max(Comparator.naturalOrder())
                            .map(ExactCost::toThePenny)
                            .orElse(null));
        }
    }

    /** What it costs the organisation that asks. */
    @Schema(name = "BenchmarkOwnCost")
    public record OwnCost(
            UUID organisation,
            Money unitCost,

            @Min(1) @Max(QUARTERS) @Schema(description = "The quarter that it falls into; 1 has the lowest costs")
            int quarter) {}

    /** What it costs an organisation that agreed to show it. */
    @Schema(name = "BenchmarkedCost")
    public record ShownCost(
            UUID organisation, @Size(max = 200) String name, Money unitCost) {}

    /** Who does it for half. */
    @Schema(name = "BenchmarkHalf")
    public record Half(
            @Schema(description = "The cost that is halved: one's own, or else the median")
            Money of,

            @Size(max = Benchmark.MOST)
            @Schema(description = "Those that agreed to show what it costs them, the lowest first")
            List<ShownCost> organisations,

            @Min(0) @Max(Integer.MAX_VALUE) @Schema(description = "How many others do it for half")
            int notShown) {}

    /** @param own the organisation that asks, whose cost is compared with all that are asked for even if it is none of them */
    static Benchmark of(CostedChannel costed, List<Entry> entries, Optional<UUID> own) {
        List<Entry> compared = entries.stream().filter(Entry::compared).toList();
        List<Entry> others = compared.stream()
                .filter(entry -> own.filter(entry.organisation()::equals).isEmpty())
                .toList();
        if (compared.size() < Quartiles.LEAST_VALUES || hidden(others) == 1) {
            return new Benchmark(costed, compared.size(), null, null, null, List.of());
        }
        Quartiles quartiles =
                Quartiles.of(compared.stream().map(Entry::exactCost).toList());
        Optional<Entry> asking = own.flatMap(id -> entries.stream()
                .filter(entry -> entry.organisation().equals(id))
                .findFirst());
        return new Benchmark(
                costed,
                compared.size(),
                Spread.of(quartiles, visible(compared, own)),
                asking.map(entry -> ownCost(entry, quartiles)).orElse(null),
                half(others, asking.map(Entry::exactCost).orElse(quartiles.median())),
                shown(others));
    }

    /** "Values of others shown only where their owner agreed": programme.md, Benchmark. */
    private static List<ExactCost> visible(List<Entry> compared, Optional<UUID> own) {
        return compared.stream()
                .filter(entry -> entry.shown()
                        || own.filter(entry.organisation()::equals).isPresent())
                .map(Entry::exactCost)
                .toList();
    }

    private static int hidden(List<Entry> entries) {
        return (int) entries.stream().filter(entry -> !entry.shown()).count();
    }

    private static OwnCost ownCost(Entry entry, Quartiles quartiles) {
        return new OwnCost(entry.organisation(), entry.cost().unitCost(), quartiles.quarterOf(entry.exactCost()));
    }

    private static Half half(List<Entry> others, ExactCost whole) {
        List<Entry> cheap = others.stream()
                .filter(entry -> entry.exactCost().isAtMostHalfOf(whole))
                .toList();
        return new Half(whole.toThePenny(), shown(cheap), hidden(cheap));
    }

    private static List<ShownCost> shown(List<Entry> entries) {
        return entries.stream()
                .filter(Entry::shown)
                .sorted(Comparator.comparing(Entry::exactCost).thenComparing(Entry::name))
                .limit(MOST)
                .map(entry -> new ShownCost(
                        entry.organisation(), entry.name(), entry.cost().unitCost()))
                .toList();
    }
}
