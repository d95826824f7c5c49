package org.concordat.programme.benefit.saving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** "Three totals, never added together": programme.md, Savings. */
@ApplicationScoped
public class AddingUp {

    private final SavingTotals totals;

    AddingUp(SavingTotals totals) {
        this.totals = totals;
    }

    /** The totals of both kinds. */
    @Schema(name = "SavingTotals")
    public record SavingTotalsView(@Size(min = 2, max = 2) List<KindTotals> items) {}

    /** What counts of one kind: three totals that nobody adds together, since each is proven otherwise. */
    @Schema(description = "What counts of one kind, by how far it is proven; the three are not added together")
    public record KindTotals(
            SavingKind kind,

            @Schema(description = "Claimed, without evidence yet")
            SavingTotal claimed,

            @Schema(description = "With evidence, not validated yet")
            SavingTotal evidenced,

            @Schema(description = "Validated by another person")
            SavingTotal validated) {}

    public SavingTotalsView of(SavingTotals.Asked asked) {
        List<SavingTotals.Row> rows = totals.of(asked);
        return new SavingTotalsView(Arrays.stream(SavingKind.values())
                .map(kind -> new KindTotals(
                        kind,
                        total(rows, kind, SavingStatus.CLAIMED),
                        total(rows, kind, SavingStatus.EVIDENCED),
                        total(rows, kind, SavingStatus.VALIDATED)))
                .toList());
    }

    private static SavingTotal total(List<SavingTotals.Row> rows, SavingKind kind, SavingStatus status) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.status() == status)
                .map(SavingTotals.Row::total)
                .findFirst()
                .orElse(SavingTotal.NONE);
    }
}
