package org.concordat.funding.decision.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.concordat.funding.decision.decision.SeatRecord;
import org.concordat.funding.decision.voting.Ballot;
import org.concordat.funding.decision.voting.Vote;
import org.concordat.funding.register.body.SeatOnDay;
import org.concordat.funding.register.organisation.OrganisationNaming;

/** Notes how each seat of a body took part in a decision, with what its organisation is called on that occasion. */
@ApplicationScoped
class SeatRecords {

    private final OrganisationNaming organisations;

    SeatRecords(OrganisationNaming organisations) {
        this.organisations = organisations;
    }

    List<SeatRecord> of(Sitting sitting, Ballot ballot) {
        List<SeatOnDay> seats = ballot.composition().seats();
        Map<UUID, String> names = organisations.names(seats.stream()
                .filter(seat -> !seat.isVacant())
                .map(SeatOnDay::organisation)
                .distinct()
                .toList());
        var able = ballot.able();
        Map<UUID, Vote> votes = sitting.item().votes();
        return seats.stream()
                .map(seat -> {
                    Vote vote = able.contains(seat.id()) ? votes.get(seat.id()) : null;
                    return new SeatRecord(
                            seat.id(),
                            seat.category(),
                            seat.organisation(),
                            seat.isVacant() ? null : names.get(seat.organisation()),
                            seat.voting(),
                            ballot.isPresent(seat.id()),
                            sitting.meeting().cameAsDeputy(seat.id()),
                            ballot.declared(seat.id()),
                            ballot.isFound(seat.id()),
                            vote == null ? null : vote.choice(),
                            vote == null ? null : vote.recordedByClerk());
                })
                .toList();
    }
}
