package org.concordat.funding.award.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All awards. */
public interface Awards extends Aggregates<Award> {

    /** From the first on. */
    Page<AwardView> list(AwardFilter filter, PageRequest page);

    /** The award of earlier times that the old books call so. */
    Optional<Award> byFormerReference(UUID fund, String reference);

    /** Open awards whose recipient has ended before a day and is followed by another. */
    List<EndedRecipient> ended(LocalDate today, int limit);

    /** What the awards of some applications come to, by application; those that have none are left out. */
    Map<UUID, Money> totalsByApplication(Collection<UUID> applications);

    default Award get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("award", id));
    }

    /** The award, which nobody else changes until the transaction ends. */
    default Award getLocked(UUID id) {
        return lock(id).orElseThrow(() -> Refusal.notFound("award", id));
    }
}
