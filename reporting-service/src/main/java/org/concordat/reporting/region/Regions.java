package org.concordat.reporting.region;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.concordat.reporting.report.Scope;

/** The region, as it was on any day. */
public interface Regions {

    /** Who was there on a day. An organisation without a first day has always been; its last day still counts. */
    Region on(LocalDate day, Scope scope);

    /** The organisations of the sub-region and type that are asked for. */
    Set<UUID> within(Scope scope);
}
