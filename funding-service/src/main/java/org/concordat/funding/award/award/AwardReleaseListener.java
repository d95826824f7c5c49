package org.concordat.funding.award.award;

import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;

/** Whoever acts on money that an award of a call no longer needs; in the transaction that releases it. */
@FunctionalInterface
public interface AwardReleaseListener {

    void released(UUID call, EffectiveDate effective);
}
