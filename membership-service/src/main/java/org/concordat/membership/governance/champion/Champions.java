package org.concordat.membership.governance.champion;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The champions of all bodies. */
public interface Champions {

    /** The first named first. */
    Page<ChampionView> page(Filter filter, PageRequest request);

    /** Which champions a list shows; whatever is {@code null} does not narrow it. */
    record Filter(UUID body, String theme, String project, LocalDate asAt) {}
}
