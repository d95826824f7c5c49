package org.concordat.funding.award.award;

import static org.concordat.funding.award.award.AwardFact.AWARD_NOVATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.Origin;
import org.concordat.platform.time.BusinessCalendar;

/**
 * "On reorganisation, awards go to the named successor, SUSPENDED until it accepts": funding.md, From elsewhere. It happens
 * once the organisation's last day is over, whenever membership tells of it. Those without a successor are listed for decision.
 */
@ApplicationScoped
public class Novating {

    private static final int BATCH = 100;

    private final Awards awards;
    private final Changes changes;
    private final BusinessCalendar calendar;
    private final Origin origin;

    Novating(Awards awards, Changes changes, BusinessCalendar calendar, Origin origin) {
        this.awards = awards;
        this.changes = changes;
        this.calendar = calendar;
        this.origin = origin;
    }

    @Transactional
    public List<EndedRecipient> due() {
        return awards.ended(calendar.today(), BATCH);
    }

    /** In a transaction of its own; who comes second finds nothing to change. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void novate(EndedRecipient ended) {
        origin.onBehalfOf("calendar", ended.recipient().value().toString());
        LocalDate on = ended.lastDay().plusDays(1);
        changes.of(awards, ended.award().value())
                .effective(new EffectiveDate(on, "Reorganisation"))
                .record(AWARD_NOVATED, award -> {
                    if (award.status().isOpen()
                            && award.recipient().equals(ended.recipient().value())) {
                        award.novate(ended.successor().value(), on);
                    }
                });
    }
}
