package org.concordat.programme.project.project;

import org.concordat.programme.project.stage.BusinessCase;

/** Someone who knows the business cases that are kept here; called in the transaction in which a project names one. */
public interface CasesOfProjects {

    /**
     * Refuses a version that is not in force. A project whose case is kept elsewhere names it freely.
     *
     * @param named at the gate, now or before
     */
    void requireInForce(ProjectId project, BusinessCase named);
}
