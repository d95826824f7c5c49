package org.concordat.programme.sharing.match;

/** What all projects may have in common. */
public interface ProjectProfiles {

    RegionProjects ofRegion();
}
