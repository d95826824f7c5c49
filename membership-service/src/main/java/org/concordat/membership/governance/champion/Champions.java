package org.concordat.membership.governance.champion;

import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The champions of all bodies. */
public interface Champions {

    /** The first named first. */
    Page<NamedChampion> page(ChampionFilter filter, PageRequest request);
}
