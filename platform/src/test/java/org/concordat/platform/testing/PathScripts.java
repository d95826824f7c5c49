package org.concordat.platform.testing;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.MetaClassRegistry;
import groovy.lang.Script;

/**
 * REST Assured makes a Groovy script of each path into an answer that a test looks at, anew each time. Groovy then searches
 * every jar for what somebody might have written about the class of that script, which took an eighth of the processor time of
 * tests: here all scripts share what is known of one.
 */
final class PathScripts {

    private PathScripts() {}

    /** Before the first path is looked at, and once: done later, it takes back what REST Assured tells Groovy of numbers. */
    static void shareTheirMetaClass() {
        MetaClassRegistry registry = GroovySystem.getMetaClassRegistry();
        if (!(registry.getMetaClassCreationHandler() instanceof OneForAll)) {
            registry.setMetaClassCreationHandle(new OneForAll(registry.getMetaClass(Script.class)));
        }
    }

    private static final class OneForAll extends MetaClassRegistry.MetaClassCreationHandle {

        private final MetaClass known;

        private OneForAll(MetaClass known) {
            this.known = known;
        }

        @Override
        @SuppressWarnings("rawtypes") // Groovy's
        protected MetaClass createNormalMetaClass(Class type, MetaClassRegistry registry) {
            return Script.class.isAssignableFrom(type) && type != Script.class
                    ? new AlreadyKnown(known)
                    : super.createNormalMetaClass(type, registry);
        }
    }

    private static final class AlreadyKnown extends DelegatingMetaClass {

        private AlreadyKnown(MetaClass known) {
            super(known);
        }

        @Override
        public void initialize() {
            // it is
        }
    }
}
