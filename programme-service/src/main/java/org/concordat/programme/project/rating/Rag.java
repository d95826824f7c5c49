package org.concordat.programme.project.rating;

/** How it goes; the later the worse. */
public enum Rag {
    GREEN,
    AMBER,
    RED
}
