package org.concordat.funding.award.claim;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.ledger.AwardId;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** All claims. */
public interface Claims extends Aggregates<Claim> {

    Optional<Claim> find(AwardId award, ClaimId claim);

    /** The claim of an award that has a line. */
    Optional<Claim> ofLine(AwardId award, UUID line);

    /** What was claimed again of a line, in claims that were not returned. */
    Money claimedAgainOf(UUID line);

    /** From the first on. */
    Page<ClaimView> list(UUID award, ClaimStatus status, PageRequest page);

    /** What was approved of an award for a year and is not paid. */
    Money awaitingPayment(UUID award, FinancialYear year);

    /** Claims of what was spent that were approved after an instant and are not paid, in the order of their approval. */
    List<Claim> approvedAfter(Instant instant, AwardId award);

    default Claim get(AwardId award, ClaimId claim) {
        return find(award, claim).orElseThrow(() -> Refusal.notFound("claim", claim.value()));
    }
}
