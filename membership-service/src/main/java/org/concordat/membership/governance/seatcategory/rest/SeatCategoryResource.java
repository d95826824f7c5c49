package org.concordat.membership.governance.seatcategory.rest;

import jakarta.ws.rs.Path;
import org.concordat.membership.governance.seatcategory.SeatCategories;
import org.concordat.membership.governance.seatcategory.SeatCategory;
import org.concordat.platform.change.History;
import org.concordat.platform.referencedata.CodeAndNameResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Seat categories over HTTP. */
@Path("/v1/seat-categories")
@Tag(name = "Seat categories", description = "Whom the seats on governance bodies are for")
public class SeatCategoryResource extends CodeAndNameResource<SeatCategory> {

    SeatCategoryResource(SeatCategories list, History history) {
        super(list, SeatCategory::new, history);
    }
}
