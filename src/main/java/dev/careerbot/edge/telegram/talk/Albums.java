package dev.careerbot.edge.telegram.talk;

import java.util.LinkedHashMap;
import java.util.Map;

/** Pictures that are sent together come as several messages, and want one answer. */
final class Albums {
    private static final int MOST = 1_000;

    private final Map<String, Boolean> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    synchronized boolean isNew(Received.NoText noText) {
        return noText.album().isEmpty() || seen.put(noText.spot().chat() + "/" + noText.album(), true) == null;
    }
}
