package org.concordat.programme.project.succession;

import java.time.LocalDate;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.Succession;

/**
 * That an organisation has ended while it leads an open project or takes part in it.
 *
 * @param lastDay of the organisation
 */
public record EndedParty(ProjectId project, Succession succession, LocalDate lastDay) {}
