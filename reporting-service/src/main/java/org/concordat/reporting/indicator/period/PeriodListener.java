package org.concordat.reporting.indicator.period;

import org.concordat.platform.change.EffectiveDate;

/** Somebody who keeps what was returned for a period as the period says, such as from when on others see it. */
public interface PeriodListener {

    /** Called in the transaction in which a period was amended, once it is stored. */
    void amended(Period period, EffectiveDate effective);
}
