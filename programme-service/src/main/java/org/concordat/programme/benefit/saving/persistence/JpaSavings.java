package org.concordat.programme.benefit.saving.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.programme.benefit.saving.PossibleDuplicateView;
import org.concordat.programme.benefit.saving.Saving;
import org.concordat.programme.benefit.saving.SavingFilter;
import org.concordat.programme.benefit.saving.SavingId;
import org.concordat.programme.benefit.saving.SavingSummaryView;
import org.concordat.programme.benefit.saving.Savings;
import org.concordat.programme.register.organisation.OrganisationId;

/** Savings in PostgreSQL. */
@ApplicationScoped
public class JpaSavings implements Savings, PanacheAggregates<Saving> {

    // Any number that no other advisory lock of this database uses.
    private static final long SAVINGS = 0x736176696e6773L;

    private final Sql sql;

    JpaSavings(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public void holdStill() {
        sql.one("select pg_advisory_xact_lock(?)", row -> true, SAVINGS);
    }

    @Override
    public boolean isThere(SavingId id, OrganisationId boundary) {
        return sql.one(
                        "select 1 from saving where id = ? and (?::uuid is null or organisation = ?)",
                        row -> true,
                        id,
                        boundary,
                        boundary)
                .isPresent();
    }

    @Override
    public Page<SavingSummaryView> list(SavingFilter filter, PageRequest page) {
        Listing<SavingSummaryView> all = Listing.of(
                        SavingSummaryView.class,
                        "select new org.concordat.programme.benefit.saving.SavingSummaryView(s.id, s.organisation,"
                                + " s.source.programme, s.source.activity, s.source.project, s.details.serviceArea,"
                                + " s.details.kind, s.details.recurrence, s.status, s.duplicateOf, s.claimedOn,"
                                + " s.version) from Saving s")
                .where("s.organisation = :organisation", "organisation", filter.organisation())
                .where(
                        "(s.source.programme = :programme or s.source.project in"
                                + " (select p.id from Project p where p.programme = :programme))",
                        "programme",
                        filter.programme())
                .where("s.source.project = :project", "project", filter.project())
                .where("s.status = :status", "status", filter.status())
                .where("s.details.kind = :kind", "kind", filter.kind())
                .where("exists (select 1 from s.years y where y.financialYear = :year)", "year", filter.financialYear())
                .where("s.organisation = :boundary", "boundary", filter.boundary());
        if (filter.duplicates() != null) {
            all.where("s.duplicateOf is %s null".formatted(filter.duplicates() ? "not" : ""));
        }
        return all.ascending("s.claimedOn", SavingSummaryView::claimedOn)
                .tieBreaker("s.id", UUID.class, SavingSummaryView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public List<Saving> inPlaceOfWhich(UUID counting) {
        return list("duplicateOf", counting);
    }

    /** "Organisation, year, service area and kind agree": programme.md, Savings. */
    @Override
    public Page<PossibleDuplicateView> possibleDuplicates(
            SavingId saving, OrganisationId organisation, PageRequest page) {
        return Listing.of(
                        PossibleDuplicateView.class,
                        "select new org.concordat.programme.benefit.saving.PossibleDuplicateView(a.id, b.id,"
                                + " a.organisation, a.details.serviceArea, a.details.kind, a.status, b.status)"
                                + " from Saving a join Saving b on b.organisation = a.organisation"
                                + " and lower(b.details.serviceArea) = lower(a.details.serviceArea)"
                                + " and b.details.kind = a.details.kind and b.id > a.id")
                .where("a.status <> REJECTED and a.duplicateOf is null")
                .where("b.status <> REJECTED and b.duplicateOf is null")
                .where("exists (select 1 from a.years ya where ya.financialYear in"
                        + " (select yb.financialYear from b.years yb))")
                .where("b.id not member of a.distinctFrom and a.id not member of b.distinctFrom")
                .where("(a.id = :saving or b.id = :saving)", "saving", saving)
                .where("a.organisation = :organisation", "organisation", organisation)
                .ascending("a.id", PossibleDuplicateView::first)
                .tieBreaker("b.id", UUID.class, PossibleDuplicateView::second)
                .page(getEntityManager(), page);
    }
}
