package org.concordat.funding.application.assessment;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names an assessment. */
public record AssessmentId(UUID value) implements Id {}
