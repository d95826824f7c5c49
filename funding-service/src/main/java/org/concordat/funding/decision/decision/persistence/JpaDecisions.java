package org.concordat.funding.decision.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.decision.decision.Decision;
import org.concordat.funding.decision.decision.DecisionFilter;
import org.concordat.funding.decision.decision.DecisionOutcome;
import org.concordat.funding.decision.decision.DecisionSummaryView;
import org.concordat.funding.decision.decision.Decisions;
import org.concordat.funding.decision.decision.MatterId;
import org.concordat.funding.decision.decision.Referral;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;

/** Decisions in the service's own database. */
@ApplicationScoped
public class JpaDecisions implements Decisions, PanacheAggregates<Decision> {

    @Override
    public Page<DecisionSummaryView> page(DecisionFilter filter, PageRequest request) {
        return Listing.of(
                        DecisionSummaryView.class,
                        "select new org.concordat.funding.decision.decision.DecisionSummaryView(d.id, d.subject,"
                                + " d.decidedBy, d.resolution, d.count, d.reportedTo) from Decision d")
                .where("d.subject.application = :application", "application", filter.application())
                .where("d.subject.call = :call", "call", filter.call())
                .where("d.subject.applicant = :applicant", "applicant", filter.applicant())
                .where("d.decidedBy.body = :body", "body", filter.body())
                .where("d.decidedBy.meeting = :meeting", "meeting", filter.meeting())
                .where("d.resolution.outcome = :outcome", "outcome", filter.outcome())
                .where("d.decidedBy.decidedOn >= :from", "from", filter.from())
                .where("d.decidedBy.decidedOn <= :to", "to", filter.to())
                .descending("d.decidedBy.decidedOn", decision -> decision.decidedBy()
                        .decidedOn())
                .tieBreaker("d.id", UUID.class, DecisionSummaryView::id)
                .page(getEntityManager(), request);
    }

    @Override
    public long timesWithoutQuorum(Referral.Case of) {
        return count(
                isOf(of.matter()) + " and decidedBy.body = ?2 and resolution.outcome = ?3",
                of.matter().value(),
                of.body(),
                DecisionOutcome.NO_QUORUM);
    }

    @Override
    public Optional<UUID> referredTo(MatterId matter) {
        return find(isOf(matter) + " and resolution.referredTo is not null order by id desc", matter.value())
                .firstResultOptional()
                .map(decision -> decision.resolution().referredTo());
    }

    private static String isOf(MatterId matter) {
        return matter.isVariation()
                ? "subject.variation = ?1"
                : "subject.application = ?1 and subject.variation is null";
    }

    @Override
    public List<Decision> unreported(UUID body, LocalDate by) {
        return list(
                "decidedBy.body = ?1 and decidedBy.meeting is null and reportedTo is null"
                        + " and decidedBy.decidedOn <= ?2 order by decidedBy.decidedOn, id",
                body,
                by);
    }
}
