package org.concordat.reporting.money.tieout;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.reporting.known.DatedFacts;

/** What bodies have committed to awards: by the decision that made it, and by each on a variation after it. */
@Singleton
public class DecidedAwardFacts extends DatedFacts<DecidedAwardFacts.Decision, DecidedAwardFacts.Commitment> {

    /**
     * A decision, as funding sends it.
     *
     * @param award {@code null} unless something was approved
     */
    public record Decision(
            UUID award,
            @NotNull String kind,
            @NotNull String outcome,
            Money amount,
            @NotNull LocalDate decidedOn) {}

    /** What an award is to have by one decision, all years together. */
    public record Commitment(UUID award, Money amount, LocalDate decidedOn) {}

    DecidedAwardFacts() {
        super("award_decision", 1, "funding.decisions", Decision.class, Commitment.class);
    }

    @Override
    public List<Commitment> of(Decision told) {
        boolean commits = told.kind().equals("DECISION") && told.outcome().equals("APPROVED");
        return commits && told.award() != null && told.amount() != null
                ? List.of(new Commitment(told.award(), told.amount(), told.decidedOn()))
                : List.of();
    }
}
