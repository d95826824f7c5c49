package org.concordat.funding.decision.meeting;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting in a list. */
@Schema(name = "MeetingSummary")
public record MeetingSummaryView(
        UUID id, UUID body, @Size(max = 200) String bodyName, LocalDate heldOn, MeetingStatus status) {}
