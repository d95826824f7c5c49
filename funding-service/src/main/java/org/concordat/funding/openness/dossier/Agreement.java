package org.concordat.funding.openness.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.award.award.AwardCondition;
import org.concordat.funding.award.award.AwardState;
import org.concordat.funding.award.award.Instalment;
import org.concordat.funding.award.award.Novation;
import org.concordat.platform.money.Money;
import org.concordat.platform.value.Percentage;

/**
 * What partnership and recipient agreed, as it stands.
 *
 * @param acceptedOn {@code null} while the offer is not accepted
 * @param retention held back of each payment until completion, in per cent
 * @param novations who took it over from whom, and when it was accepted
 */
public record Agreement(
        UUID award,
        UUID recipient,
        LocalDate offeredOn,
        LocalDate acceptedOn,
        Money total,
        List<AmountLine> amounts,
        Money matchFunding,
        Percentage retention,
        List<Instalment> schedule,
        List<AwardCondition> conditions,
        List<Novation> novations) {

    static Agreement of(AwardState award) {
        return new Agreement(
                award.id(),
                award.recipient(),
                award.offeredOn(),
                award.acceptedOn(),
                award.total(),
                award.amounts(),
                award.matchFunding(),
                award.retention(),
                award.schedule(),
                award.conditions(),
                award.novations());
    }
}
