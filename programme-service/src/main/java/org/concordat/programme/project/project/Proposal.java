package org.concordat.programme.project.project;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a project begins with.
 *
 * @param award it is paid from; {@code null} when from none
 * @param by who proposes it: the token's subject, or the event that tells of the award
 */
public record Proposal(UUID lead, ProjectDetails details, UUID award, int reportDueDays, LocalDate on, String by) {}
