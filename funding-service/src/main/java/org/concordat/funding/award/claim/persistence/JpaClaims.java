package org.concordat.funding.award.claim.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.award.claim.Claim;
import org.concordat.funding.award.claim.ClaimId;
import org.concordat.funding.award.claim.ClaimStatus;
import org.concordat.funding.award.claim.ClaimView;
import org.concordat.funding.award.claim.Claims;
import org.concordat.funding.ledger.AwardId;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;

/** Claims in the service's own database. */
@ApplicationScoped
class JpaClaims implements Claims, PanacheAggregates<Claim> {

    private final Sql sql;

    JpaClaims(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Optional<Claim> find(AwardId award, ClaimId claim) {
        return find("details.award = ?1 and id = ?2", award.value(), claim.value())
                .firstResultOptional();
    }

    @Override
    public Optional<Claim> ofLine(AwardId award, UUID line) {
        return find(
                        "select c from Claim c join c.lines l where c.details.award = ?1 and l.id = ?2",
                        award.value(),
                        line)
                .firstResultOptional();
    }

    @Override
    public Money claimedAgainOf(UUID line) {
        return sum("""
                select coalesce(sum(l.spent), 0) as sum from claim_line l join claim c on c.id = l.claim
                where l.again = ? and c.status <> 'RETURNED'""", line);
    }

    @Override
    public Page<ClaimView> list(UUID award, ClaimStatus status, PageRequest page) {
        return Listing.of(Claim.class, "select c from Claim c")
                .where("c.details.award = :award", "award", award)
                .where("c.status = :status", "status", status)
                .ascending("c.submittedOn", Claim::submittedOn)
                .tieBreaker("c.id", UUID.class, Claim::id)
                .page(getEntityManager(), page)
                .map(ClaimView::of);
    }

    @Override
    public Money awaitingPayment(UUID award, FinancialYear year) {
        return sum("""
                select coalesce(sum(payable), 0) as sum from claim
                where award = ? and financial_year = ? and status = 'APPROVED'""", award, year.toString());
    }

    @Override
    public List<Claim> approvedAfter(Instant instant, AwardId award) {
        return list(
                "details.award = ?1 and status = ?2 and details.instalment is null and approvedAt > ?3"
                        + " order by approvedAt",
                award.value(),
                ClaimStatus.APPROVED,
                instant);
    }

    private Money sum(String query, Object... parameters) {
        return sql.one(query, row -> new Money(row.getBigDecimal("sum")), parameters)
                .orElseThrow();
    }
}
