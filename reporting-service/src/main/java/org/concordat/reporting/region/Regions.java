package org.concordat.reporting.region;

import java.time.LocalDate;
import org.concordat.reporting.report.Moment;

/** The region, as it was on any day. */
public interface Regions {

    /** Who was there on a day. An organisation without a first day has always been; its last day still counts. */
    Region on(LocalDate day, Moment moment);
}
