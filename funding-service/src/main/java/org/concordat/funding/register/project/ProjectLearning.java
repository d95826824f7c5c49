package org.concordat.funding.register.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import org.concordat.platform.change.EffectiveDate;

/** Keeps the projects that awards pay for as programme tells of them, and passes on what is news. */
@ApplicationScoped
public class ProjectLearning {

    private final Projects projects;
    private final Instance<ProjectListener> listeners;

    ProjectLearning(Projects projects, Instance<ProjectListener> listeners) {
        this.projects = projects;
        this.listeners = listeners;
    }

    /** In the transaction that handles the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void learn(KnownProject project, long version, EffectiveDate effective) {
        if (project.award() != null && projects.learn(project, version)) {
            listeners.forEach(listener -> listener.told(project, effective));
        }
    }
}
