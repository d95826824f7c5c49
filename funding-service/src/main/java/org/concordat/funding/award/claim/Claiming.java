package org.concordat.funding.award.claim;

import static org.concordat.funding.award.award.AwardFact.AWARD_CLAIM_APPROVED;
import static org.concordat.funding.award.award.AwardFact.AWARD_PAID;
import static org.concordat.funding.award.claim.ClaimFact.CLAIM_APPROVED;
import static org.concordat.funding.award.claim.ClaimFact.CLAIM_PAID;
import static org.concordat.funding.award.claim.ClaimFact.CLAIM_RECALCULATED;
import static org.concordat.funding.award.claim.ClaimFact.CLAIM_RETURNED;
import static org.concordat.funding.award.claim.ClaimFact.CLAIM_SUBMITTED;
import static org.concordat.funding.award.claim.ClaimFact.INSTALMENT_REQUESTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.funding.award.award.Award;
import org.concordat.funding.award.award.AwardMoney;
import org.concordat.funding.award.award.Awards;
import org.concordat.funding.award.award.Instalment;
import org.concordat.funding.award.award.InstalmentId;
import org.concordat.funding.award.claim.ClaimLine.Finding;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Takes claims from their submission to their payment. The award is locked first, so that claims on it take turns. */
@ApplicationScoped
public class Claiming {

    private final Awards awards;
    private final Claims claims;
    private final AwardMoney money;
    private final ClaimWindow window;
    private final Changes changes;
    private final BusinessCalendar calendar;

    Claiming(
            Awards awards,
            Claims claims,
            AwardMoney money,
            ClaimSettings settings,
            Changes changes,
            BusinessCalendar calendar) {
        this.awards = awards;
        this.claims = claims;
        this.money = money;
        this.window = new ClaimWindow(settings.closesOn());
        this.changes = changes;
        this.calendar = calendar;
    }

    /**
     * What an organisation spent, for which days and where the evidence is kept.
     *
     * @param receivedOn the day by which the claim is judged; {@code null} for today
     */
    public record Spending(
            FinancialYear financialYear,
            LocalDate periodFrom,
            LocalDate periodTo,
            List<String> evidence,
            List<ClaimLine> lines,
            LocalDate receivedOn) {}

    @Transactional
    public ClaimView submit(UUID awardId, Spending spending) {
        LocalDate received = calendar.dayThatHasCome(spending.receivedOn(), "/receivedOn");
        Award award = awards.getLocked(awardId);
        award.requireClaimable(received);
        window.requireOpen(spending.financialYear(), received);
        requireAwardedFor(award, spending.financialYear());
        requireMayComeAgain(new AwardId(awardId), spending.lines());
        var details = new ClaimDetails(
                awardId,
                award.recipient(),
                spending.financialYear(),
                spending.periodFrom(),
                spending.periodTo(),
                spending.evidence(),
                null);
        return ClaimView.of(changes.add(
                claims,
                Claim.ofSpending(details, spending.lines(), received),
                CLAIM_SUBMITTED,
                EffectiveDate.of(received)));
    }

    private static void requireAwardedFor(Award award, FinancialYear year) {
        if (!award.amountsByYear().containsKey(year)) {
            throw Refusal.rule(
                    "nothing-awarded-for-the-year",
                    "/financialYear",
                    "Nothing is awarded for %s. Claim for a year of the award, or ask for a virement.".formatted(year));
        }
    }

    /** "Part approval says whether the rest may come again": what may not is not claimed a second time. */
    private void requireMayComeAgain(AwardId award, List<ClaimLine> lines) {
        lines.stream()
                .filter(line -> line.again() != null)
                .collect(Collectors.groupingBy(ClaimLine::again, Collectors.mapping(ClaimLine::spent, Money.sum())))
                .forEach((again, spent) -> requireMayComeAgain(award, again, spent));
    }

    private void requireMayComeAgain(AwardId award, UUID again, Money spent) {
        Claim before = claims.ofLine(award, again)
                .orElseThrow(() -> Refusal.rule(
                        "unknown-line", "/lines", "No claim on this award has a line %s.".formatted(again)));
        Money left = before.line(again).mayBeClaimedAgain().minus(claims.claimedAgainOf(again));
        if (spent.compareTo(left) > 0) {
            throw Refusal.rule(
                    "not-to-come-again",
                    "/lines",
                    "Of that line %s may be claimed again. Claim no more.".formatted(left.max(Money.ZERO)));
        }
    }

    /** Asks for an instalment that is due. */
    @Transactional
    public ClaimView request(AwardId awardId, InstalmentId instalment, String by) {
        LocalDate today = calendar.today();
        var requested = changes.of(awards, awardId.value())
                .recordWith(AWARD_CLAIM_APPROVED, award -> award.request(instalment.value(), today));
        Award award = requested.aggregate();
        Instalment due = requested.result();
        requireWithinYear(award, due.financialYear(), due.amount());
        var details = new ClaimDetails(
                awardId.value(),
                award.recipient(),
                due.financialYear(),
                due.financialYear().firstDay(),
                due.financialYear().lastDay(),
                List.of(),
                due.id());
        return ClaimView.of(changes.add(
                claims,
                Claim.ofInstalment(details, due.amount(), today, by, now()),
                INSTALMENT_REQUESTED,
                EffectiveDate.TODAY));
    }

    /** @param findings of the lines that are not eligible in whole */
    @Transactional
    public ClaimView approve(AwardId awardId, ClaimId id, List<Finding> findings, EffectiveDate effective, String by) {
        Award award = awards.getLocked(awardId.value());
        Claim claim = claims.get(awardId, id);
        // the claim changes last: whatever is written in between would write it half changed, as a version of its own
        Money eligible = claim.eligibleBy(findings);
        Money grant = changes.of(awards, award)
                .effective(effective)
                .recordWith(AWARD_CLAIM_APPROVED, each -> each.approve(eligible))
                .result();
        requireWithinYear(award, claim.details().financialYear(), grant);
        return ClaimView.of(changes.of(claims, claim)
                .effective(effective)
                .record(CLAIM_APPROVED, approved -> approved.approve(findings, grant, by, now())));
    }

    /** No year pays more than is committed for it. */
    private void requireWithinYear(Award award, FinancialYear year, Money grant) {
        Money left = leftFor(award, year);
        if (grant.compareTo(left) > 0) {
            throw Refusal.rule(
                    "claim-beyond-the-year",
                    "/lines",
                    "%s would be payable, and %s is left for %s. Find less eligible, or move money to that year first."
                            .formatted(grant, left, year));
        }
    }

    /** Committed for a year, and not approved to be paid yet. */
    private Money leftFor(Award award, FinancialYear year) {
        return money.committed(award, year).minus(claims.awaitingPayment(award.id(), year));
    }

    /** As the database keeps it, so that what is compared with it is the same. */
    private Instant now() {
        return calendar.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Transactional
    public ClaimView pay(AwardId awardId, ClaimId id, String reference, EffectiveDate effective, String by) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/effectiveOn");
        Award award = awards.getLocked(awardId.value());
        Claim claim = claims.get(awardId, id);
        claim.requirePayableBy(by);
        Money now = changes.of(awards, award)
                .effective(effective.or(on))
                .recordWith(AWARD_PAID, each -> each.pay(claim.payable()))
                .result();
        money.pay(
                award,
                claim.details().financialYear(),
                now,
                new AwardMoney.Cause(on, by, "Claim paid", new BusinessObject(Claim.TYPE.name(), claim.id())));
        return ClaimView.of(changes.of(claims, claim)
                .effective(effective.or(on))
                .record(CLAIM_PAID, paid -> paid.pay(now, on, reference)));
    }

    /** @param effective with the reason */
    @Transactional
    public ClaimView giveBack(AwardId awardId, ClaimId id, EffectiveDate effective) {
        Award award = awards.getLocked(awardId.value());
        Claim claim = claims.get(awardId, id);
        if (claim.isApproved()) {
            takeApprovalBack(award, claim, effective);
        }
        return ClaimView.of(changes.of(claims, claim)
                .effective(effective)
                .record(CLAIM_RETURNED, returned -> returned.giveBack(effective.reason())));
    }

    private void takeApprovalBack(Award award, Claim claim, EffectiveDate effective) {
        List<Claim> later = claim.approvedAt() == null
                ? List.of()
                : claims.approvedAfter(claim.approvedAt(), new AwardId(award.id()));
        var recalculation = new Recalculation(claim, later);
        List<Money> grants = changes.of(awards, award)
                .effective(effective)
                .recordWith(AWARD_CLAIM_APPROVED, each -> recalculation.carryOut(each, year -> leftFor(award, year)))
                .result();
        for (int i = 0; i < later.size(); i++) {
            Money grant = grants.get(i);
            changes.of(claims, later.get(i))
                    .effective(effective)
                    .record(CLAIM_RECALCULATED, each -> each.recalculate(grant));
        }
    }

    public ClaimView get(AwardId award, ClaimId id) {
        return ClaimView.of(claims.get(award, id));
    }

    /** From the first on. */
    public Page<ClaimView> list(UUID award, ClaimStatus status, PageRequest page) {
        return claims.list(award, status, page);
    }
}
