package org.concordat.funding.application.application;

import java.util.UUID;

/** Which applications of a list are wanted; {@code null} is no condition. */
public record ApplicationFilter(UUID call, ApplicationStatus status, UUID applicant, String purpose) {}
