package org.concordat.funding.award.variation;

import static org.concordat.funding.award.award.AwardFact.AWARD_VARIED;
import static org.concordat.funding.award.variation.VariationFact.VARIATION_APPROVED;
import static org.concordat.funding.award.variation.VariationFact.VARIATION_REJECTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.funding.award.award.Award;
import org.concordat.funding.award.award.AwardCondition;
import org.concordat.funding.award.award.AwardMoney;
import org.concordat.funding.award.award.AwardReleaseListener;
import org.concordat.funding.award.award.Awards;
import org.concordat.funding.award.claim.Claims;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Carries out what was decided on a variation: award, committed money and variation change together. */
@ApplicationScoped
public class VaryingAwards {

    private final Awards awards;
    private final Variations variations;
    private final Claims claims;
    private final AwardMoney money;
    private final Instance<AwardReleaseListener> listeners;
    private final Changes changes;
    private final BusinessCalendar calendar;

    VaryingAwards(
            Awards awards,
            Variations variations,
            Claims claims,
            AwardMoney money,
            Instance<AwardReleaseListener> listeners,
            Changes changes,
            BusinessCalendar calendar) {
        this.awards = awards;
        this.variations = variations;
        this.claims = claims;
        this.money = money;
        this.listeners = listeners;
        this.changes = changes;
        this.calendar = calendar;
    }

    /**
     * Who decides, and what for.
     *
     * @param decision of a body; {@code null} when an officer decides
     * @param effective the day and the reason
     * @param conditions what a body asks for on top
     */
    public record Ruling(UUID decision, String by, EffectiveDate effective, List<AwardCondition> conditions) {}

    /** An officer agrees to what is not material. */
    @Transactional
    public VariationView approve(AwardId award, VariationId id, EffectiveDate effective, String by) {
        Variation variation = locked(award, id);
        variation.requireForAnOfficer(by);
        LocalDate on = calendar.orToday(effective.day());
        approve(variation, new Ruling(null, by, new EffectiveDate(on, effective.reason()), List.of()));
        return VariationView.of(variation);
    }

    /** An officer does not agree to what is not material. */
    @Transactional
    public VariationView reject(AwardId award, VariationId id, EffectiveDate effective, String by) {
        Variation variation = locked(award, id);
        variation.requireForAnOfficer(by);
        LocalDate on = calendar.orToday(effective.day());
        reject(variation, new Ruling(null, by, new EffectiveDate(on, effective.reason()), List.of()));
        return VariationView.of(variation);
    }

    /** In the transaction of the decision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void approve(Variation variation, Ruling ruling) {
        Award award = awards.getLocked(variation.award());
        Map<FinancialYear, Money> before = award.amountsByYear();
        Money totalBefore = award.total();
        Map<FinancialYear, Money> free = freeByYear(award);
        LocalDate on = ruling.effective().day();
        changes.of(awards, award).effective(ruling.effective()).record(AWARD_VARIED, each -> {
            each.vary(variation.terms(), free, ruling.decision() != null, on);
            each.ask(ruling.conditions());
        });
        money.vary(
                award,
                before,
                new AwardMoney.Cause(
                        on, ruling.by(), "Award varied", new BusinessObject(Variation.TYPE.name(), variation.id())));
        changes.of(variations, variation)
                .effective(ruling.effective())
                .record(
                        VARIATION_APPROVED,
                        each -> each.approve(
                                ruling.decision(), on, ruling.effective().reason()));
        if (award.total().compareTo(totalBefore) < 0 && award.origin().call() != null) {
            listeners.forEach(listener -> listener.released(award.origin().call(), ruling.effective()));
        }
    }

    /** In the transaction of the decision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reject(Variation variation, Ruling ruling) {
        changes.of(variations, variation)
                .effective(ruling.effective())
                .record(
                        VARIATION_REJECTED,
                        each -> each.reject(
                                ruling.decision(),
                                ruling.effective().day(),
                                ruling.effective().reason()));
    }

    private Variation locked(AwardId award, VariationId id) {
        return variations
                .lock(id.value())
                .filter(variation -> variation.award().equals(award.value()))
                .orElseThrow(() -> Refusal.notFound("variation", id.value()));
    }

    /** What of each year is committed, and neither paid nor approved to be paid. */
    Map<FinancialYear, Money> freeByYear(Award award) {
        return award.amountsByYear().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), year -> money.committed(award, year)
                        .minus(claims.awaitingPayment(award.id(), year))));
    }
}
