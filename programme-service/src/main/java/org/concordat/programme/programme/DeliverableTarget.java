package org.concordat.programme.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a deliverable is promised. */
@Schema(
        description = "A NUMBER; ALL_COUNCILS, each council of the year's first day once; or ONE_PER_SUB_REGION, each"
                + " sub-region in which one of them is")
public enum DeliverableTarget {
    NUMBER,
    ALL_COUNCILS,
    ONE_PER_SUB_REGION
}
