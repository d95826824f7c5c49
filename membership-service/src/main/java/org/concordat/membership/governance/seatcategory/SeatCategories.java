package org.concordat.membership.governance.seatcategory;

import org.concordat.membership.referencedata.ReferenceItems;

/** The seat categories of the partnership. */
public interface SeatCategories extends ReferenceItems<SeatCategory> {}
