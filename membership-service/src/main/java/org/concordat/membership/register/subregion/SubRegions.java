package org.concordat.membership.register.subregion;

import org.concordat.membership.referencedata.ReferenceItems;

/** The sub-regions of the partnership. */
public interface SubRegions extends ReferenceItems<SubRegion> {}
