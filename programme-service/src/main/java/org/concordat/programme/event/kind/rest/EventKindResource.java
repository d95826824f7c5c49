package org.concordat.programme.event.kind.rest;

import jakarta.ws.rs.Path;
import org.concordat.platform.change.History;
import org.concordat.platform.referencedata.CodeAndNameResource;
import org.concordat.programme.event.kind.EventKind;
import org.concordat.programme.event.kind.EventKinds;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Event kinds over HTTP. */
@Path("/v1/event-kinds")
@Tag(name = "Event kinds", description = "What sorts of event there are")
public class EventKindResource extends CodeAndNameResource<EventKind> {

    EventKindResource(EventKinds list, History history) {
        super(list, EventKind::new, history);
    }
}
