package org.concordat.funding.decision.meeting;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a meeting. */
public record MeetingId(UUID value) implements Id {}
