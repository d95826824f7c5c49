package org.concordat.funding.award.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.platform.money.Money;

/**
 * What is offered to whom when an application is approved.
 *
 * @param recipient the applicant, or who leads the partnership
 * @param matchFunding what others put beside it
 */
public record Offer(
        AwardOrigin origin,
        UUID recipient,
        String title,
        List<AmountLine> amounts,
        Money matchFunding,
        List<AwardCondition> conditions,
        List<AwardOutput> outputs,
        LocalDate on) {

    public Offer {
        amounts = List.copyOf(amounts);
        conditions = List.copyOf(conditions);
        outputs = List.copyOf(outputs);
    }
}
