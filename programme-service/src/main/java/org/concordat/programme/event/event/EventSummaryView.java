package org.concordat.programme.event.event;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event in a list. */
@Schema(name = "EventItem", description = "An event in a list; read it by its id for speakers and materials")
public record EventSummaryView(UUID id, @JsonUnwrapped EventTerms terms, EventStatus status, long version) {}
