package org.concordat.programme.project.dependency;

import java.time.LocalDate;

/**
 * That a milestone is expected later, because it waits for another one.
 *
 * @param workingDays by how many it moves
 */
record Move(NetworkNode moved, LocalDate to, int workingDays, NetworkNode waitsFor) {

    String inWords() {
        return "'%s' waits for %s".formatted(moved.title(), waitsFor.inWords());
    }
}
