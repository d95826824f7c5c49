package org.concordat.reporting.money.statement;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.known.DatedFacts;

/** Who was introduced to whom to learn from; an offer that was declined is no match. */
@Singleton
public class MatchFacts extends DatedFacts<MatchFacts.Offer, MatchFacts.Match> {

    /** An introduction, as programme sends it. */
    public record Offer(
            @NotNull UUID organisation,
            @NotNull UUID other,
            @NotNull LocalDate offeredOn,
            @NotNull String status) {}

    /** An introduction that was not declined. */
    public record Match(UUID organisation, UUID other, LocalDate offeredOn) {}

    MatchFacts() {
        super("member_match", 1, "programme.matches", Offer.class, Match.class);
    }

    @Override
    public List<Match> of(Offer told) {
        return told.status().equals("DECLINED")
                ? List.of()
                : List.of(new Match(told.organisation(), told.other(), told.offeredOn()));
    }
}
