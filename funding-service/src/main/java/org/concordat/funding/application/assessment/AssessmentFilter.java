package org.concordat.funding.application.assessment;

import java.util.UUID;
import org.concordat.funding.application.application.ApplicationId;

/** Which assessments of a list are wanted; {@code null} is no condition. */
public record AssessmentFilter(UUID call, ApplicationId application, String assessor, AssessmentStatus status) {}
