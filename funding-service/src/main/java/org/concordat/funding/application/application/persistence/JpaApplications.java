package org.concordat.funding.application.application.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.funding.application.application.ApplicationFilter;
import org.concordat.funding.application.application.ApplicationId;
import org.concordat.funding.application.application.ApplicationStatus;
import org.concordat.funding.application.application.ApplicationSummaryView;
import org.concordat.funding.application.application.Applications;
import org.concordat.funding.application.application.EndedParty;
import org.concordat.funding.application.application.RecommendationKind;
import org.concordat.funding.application.application.ReservePlaceView;
import org.concordat.funding.application.application.Viewer;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;

/** Applications in the service's own database. */
@ApplicationScoped
class JpaApplications implements Applications, PanacheAggregates<Application> {

    private static final String SUBMITTED = "a.submittedAt is not null";
    private static final String OWN = "exists (select 1 from a.members m where m.organisation = :own)";

    /** Found by the organisation, however many applications others make. */
    private static final String OF_ITS_OWN = " join a.members own";

    private final Sql sql;

    JpaApplications(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Page<ApplicationSummaryView> page(ApplicationFilter filter, Viewer viewer, PageRequest request) {
        return seenBy(viewer, Listing.of(ApplicationSummaryView.class, """
                        select new org.concordat.funding.application.application.ApplicationSummaryView(a.id, a.call,
                            a.applicant, a.partnershipName, a.proposal.title, a.proposal.purpose, a.requested, a.status,
                            a.recommendation.kind, a.decided.approved, a.submittedAt, a.decided.decidedOn, a.submittedOn)
                        from Application a""" + (viewer.staff() ? "" : OF_ITS_OWN)))
                .where("a.call = :call", "call", filter.call())
                .where("a.status = :status", "status", filter.status())
                .where("a.applicant = :applicant", "applicant", filter.applicant())
                .where("a.proposal.purpose = :purpose", "purpose", filter.purpose())
                .ascending("a.id", ApplicationSummaryView::id)
                .tieBreaker("a.id", UUID.class, ApplicationSummaryView::id)
                .page(getEntityManager(), request);
    }

    private static <R> Listing<R> seenBy(Viewer viewer, Listing<R> list) {
        if (!viewer.staff()) {
            return list.where("own.organisation = :own", "own", viewer.organisation());
        }
        return viewer.organisation() == null
                ? list.where(SUBMITTED)
                : list.where("(%s or %s)".formatted(SUBMITTED, OWN), "own", viewer.organisation());
    }

    @Override
    public Page<ReservePlaceView> reserveList(UUID call, PageRequest request) {
        return Listing.of(ReservePlaceView.class, """
                        select new org.concordat.funding.application.application.ReservePlaceView(a.recommendation.place,
                            a.id, a.applicant, a.proposal.title, a.requested, a.recommendation.amount)
                        from Application a""")
                .where("a.call = :call", "call", call)
                .where("a.status = :status", "status", ApplicationStatus.RECOMMENDED)
                .where("a.recommendation.kind = :kind", "kind", RecommendationKind.RESERVE)
                .ascending("a.recommendation.place", ReservePlaceView::place)
                .tieBreaker("a.id", UUID.class, ReservePlaceView::application)
                .page(getEntityManager(), request);
    }

    @Override
    public Optional<UUID> inReserve(UUID call, int place) {
        return sql.one("""
                select id from application
                where call = ? and reserve_place = ? and status = 'RECOMMENDED' and recommendation = 'RESERVE'""", row -> row.getObject("id", UUID.class), call, place);
    }

    @Override
    public Money approvedIn(UUID call) {
        return sql.one("""
                        select coalesce(sum(case when w.id is null then a.approved
                            when w.ended_on is null then (select sum(m.amount) from award_amount m where m.award = w.id)
                            else w.paid + w.retained - w.returned end), 0) as approved
                        from application a left join award w on w.application = a.id
                        where a.call = ? and a.status = 'APPROVED'""", row -> new Money(row.getBigDecimal("approved")), call)
                .orElseThrow();
    }

    @Override
    public List<EndedParty> ended(LocalDate today, int limit) {
        return sql.list(
                """
                with ended as materialized (
                    select organisation, active_until from organisation_as_at
                    where active_until < ? and true_from <= ? and (true_until is null or true_until > ?))
                select m.application, m.organisation, e.active_until, s.successor
                from ended e
                join application_member m on m.organisation = e.organisation
                join application a on a.id = m.application
                left join organisation_successor s on s.organisation = m.organisation and s.position = 1
                where a.status in ('DRAFT', 'SUBMITTED', 'ASSESSED', 'RECOMMENDED', 'DEFERRED')
                and (s.successor is not null or a.applicant = m.organisation)
                order by m.application, m.position limit ?""",
                row -> new EndedParty(
                        new ApplicationId(row.getObject("application", UUID.class)),
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        row.getObject("active_until", LocalDate.class),
                        row.getObject("successor", UUID.class)),
                today,
                today,
                today,
                limit);
    }
}
