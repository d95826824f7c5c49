package org.concordat.funding.award.award;

import static org.concordat.funding.award.award.AwardFact.AWARD_CLAWBACK_RECEIVED;
import static org.concordat.funding.award.award.AwardFact.AWARD_CLAWED_BACK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.ledger.AwardId;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.platform.time.FinancialYear;

/** Demands money back that was paid, and records what comes in. */
@ApplicationScoped
public class ClawingBack {

    private final Awards awards;
    private final AwardMoney money;
    private final Changes changes;
    private final BusinessCalendar calendar;

    ClawingBack(Awards awards, AwardMoney money, Changes changes, BusinessCalendar calendar) {
        this.awards = awards;
        this.money = money;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** What is demanded of the money paid for a year, by when. */
    public record Demand(FinancialYear financialYear, Money amount, LocalDate dueOn) {}

    /** @param effective with the reason */
    @Transactional
    public AwardView demand(UUID id, Demand demand, EffectiveDate effective) {
        LocalDate on = calendar.orToday(effective.day());
        var clawback =
                Clawback.demanded(demand.financialYear(), demand.amount(), effective.reason(), on, demand.dueOn());
        return AwardView.of(changes.of(awards, id)
                .effective(effective)
                .record(
                        AWARD_CLAWED_BACK,
                        award -> award.demandBack(clawback, money.paid(award, demand.financialYear()))));
    }

    /** @param effective with the day on which it came in */
    @Transactional
    public AwardView receive(AwardId id, ClawbackId clawback, String reference, EffectiveDate effective, String by) {
        LocalDate on = calendar.dayThatHasCome(effective.day(), "/receivedOn");
        return AwardView.of(
                changes.of(awards, id.value()).effective(effective.or(on)).record(AWARD_CLAWBACK_RECEIVED, award -> {
                    Clawback received = award.receiveBack(clawback.value(), on, reference);
                    money.takeBack(
                            award,
                            received.financialYear(),
                            received.amount(),
                            new AwardMoney.Cause(on, by, "Clawback received"));
                }));
    }
}
